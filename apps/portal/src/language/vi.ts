export const vi = {
  name: 'OCOP Hà Tĩnh',
  slogan: 'Mỗi xã một sản phẩm',
  skip: 'Đến nội dung chính',
  language: 'Ngôn ngữ',
  nav: { products: 'Sản phẩm', check: 'Kiểm tra giấy chứng nhận', checkShort: 'Kiểm tra', figures: 'Số liệu' },
  hero: { title: 'Sản phẩm OCOP Hà Tĩnh', lead: 'Tìm sản phẩm đã được công nhận, xem hạng sao và ai làm ra. Gõ không dấu cũng được.' },
  search: {
    label: 'Tìm theo tên sản phẩm, chủ thể, địa phương', placeholder: 'ví dụ: nuoc mam, cu do, cam', stars: 'Hạng sao', group: 'Ngành', any: 'Tất cả', star: '{{count}} sao',
    found: '{{n}} sản phẩm', none: 'Không tìm thấy sản phẩm nào.', noneHint: 'Thử ít từ hơn, hoặc bỏ bộ lọc.', more: 'Xem thêm', try: 'Thử tìm:', loading: 'Đang tìm…',
  },
  product: {
    info: 'Thông tin sản phẩm', producer: 'Chủ thể', code: 'Mã số', unit: 'Địa phương', group: 'Ngành hàng', certificate: 'Giấy chứng nhận', noCertificate: 'Chưa có giấy chứng nhận', back: 'Về danh sách', notFound: 'Không có sản phẩm này.',
    markets: 'Thị trường xuất khẩu', marketUnknown: 'có xuất khẩu, thị trường chưa ghi nhận', samples: 'Mẫu kiểm nghiệm', noSamples: 'Chưa có mẫu kiểm nghiệm nào được ghi nhận.', salesPoints: 'Điểm giới thiệu, bán sản phẩm', noSalesPoints: 'Chưa có điểm bán nào được ghi nhận.',
    unavailable: 'Phần này tạm thời chưa trả lời được.', drawnOn: 'Lấy mẫu ngày {{day}}', UNDER_TEST: 'Đang kiểm nghiệm', REFUSED: 'Phòng kiểm nghiệm không nhận', REPORTED: 'Đã có kết quả', PASS: 'Đạt', FAIL: 'Không đạt', INCONCLUSIVE: 'Chưa kết luận', UNCONFIRMED: 'Giới hạn chưa được xác nhận', history: 'Quá trình công nhận',
  },
  check: {
    title: 'Kiểm tra giấy chứng nhận', lead: 'Nhập số giấy chứng nhận, hoặc chụp mã QR in trên giấy, trên nhãn.', number: 'Số giấy chứng nhận', placeholder: 'ví dụ: 830/QĐ-UBND/HT-436-0029', button: 'Kiểm tra', photo: 'Chụp hoặc chọn ảnh mã QR', noCode: 'Không đọc được mã QR trong ảnh này. Hãy chụp gần và rõ hơn.', foreignCode: 'Mã QR này không phải của giấy chứng nhận OCOP Hà Tĩnh.',
    VALID: 'Còn hiệu lực', EXPIRED: 'Đã hết hạn', REVOKED: 'Đã bị thu hồi', SUPERSEDED: 'Đã được thay thế', UNKNOWN: 'Không có trong hệ thống',
    VALIDText: 'Giấy chứng nhận này đang có hiệu lực.', EXPIREDText: 'Giấy chứng nhận này đã quá thời hạn 36 tháng hoặc thời hạn ghi trên quyết định.', REVOKEDText: 'Giấy chứng nhận này đã bị thu hồi. Sản phẩm không được dùng hạng sao này.', SUPERSEDEDText: 'Sản phẩm đã có giấy chứng nhận mới hơn.', UNKNOWNText: 'Không có giấy chứng nhận nào mang số này. Hãy kiểm tra lại từng ký tự.',
    validUntil: 'Có giá trị đến hết ngày', validFrom: 'Từ ngày', stars: 'Hạng sao',
  },
  figures: {
    title: 'Số liệu chương trình', asOf: 'Tính đến ngày', from: 'Kể từ ngày', recognised: 'Lũy kế được công nhận', valid: 'Còn hiệu lực', expired: 'Đã hết hạn', revoked: 'Đã bị thu hồi', byStars: 'Theo hạng sao', byUnit: 'Còn hiệu lực theo địa phương', byGroup: 'Còn hiệu lực theo ngành', period: 'Trong kỳ',
    newly: 'Công nhận mới', again: 'Đánh giá lại', proposed: 'Đề xuất lên hạng', exported: 'Sản phẩm xuất khẩu', unitNote: 'Địa phương là đơn vị của ngày quyết định: cấp huyện đến 30/6/2025, cấp xã từ 01/7/2025.', none: 'không có', products: 'sản phẩm', badDay: 'Ngày không hợp lệ.',
  },
  illustrative: 'Minh họa', illustrativeHint: 'Dựa trên số liệu minh họa, không phải hồ sơ thật.', dataNote: 'Sổ đăng ký này gồm cả dòng minh họa; chúng mang nhãn “Minh họa”.',
  starLabel: '{{count}} sao trên 5', loading: 'Đang tải…', failed: 'Chưa lấy được dữ liệu.', failedHint: 'Kết nối hoặc máy chủ đang có vấn đề.', retry: 'Thử lại', pageNotFound: 'Không có trang này.', home: 'Về trang đầu',
};
export type Words = typeof vi;
