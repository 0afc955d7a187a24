export const vi = {
  name: 'OCOP Hà Tĩnh',
  slogan: 'Mỗi xã một sản phẩm',
  programme: 'Chương trình mỗi xã một sản phẩm (OCOP) tỉnh Hà Tĩnh',
  skip: 'Đến nội dung chính',
  language: 'Ngôn ngữ',
  menu: 'Các trang',
  nav: { products: 'Sản phẩm', checkShort: 'Kiểm tra', figures: 'Số liệu' },
  hero: { title: 'Sản phẩm OCOP Hà\u00a0Tĩnh', lead: 'Tìm sản phẩm đã được công nhận, xem hạng sao và người làm ra. Gõ không dấu cũng tìm được.' },
  search: {
    label: 'Tìm theo tên sản phẩm, chủ thể, địa phương', placeholder: 'ví dụ: nuoc mam', titleOf: 'Tìm “{{words}}”',
    stars: 'Hạng sao', group: 'Ngành', unit: 'Xã, phường', allStars: 'Mọi hạng', allGroups: 'Mọi ngành', allUnits: 'Toàn tỉnh', star: '{{count}} sao',
    found: '{{n}} sản phẩm', found_one: '{{n}} sản phẩm', none: 'Không tìm thấy sản phẩm nào.', noneHint: 'Thử ít từ hơn, hoặc bỏ bộ lọc.', more: 'Xem thêm (còn {{n}})', clear: 'Bỏ tìm và lọc', try: 'Thử tìm:', loading: 'Đang tìm…',
    partial: 'Một phần dữ liệu tạm thời chưa lấy được, nên danh sách có thể thiếu giấy chứng nhận.',
  },
  product: {
    info: 'Thông tin sản phẩm', producer: 'Chủ thể', code: 'Mã số', unit: 'Địa phương', group: 'Ngành', certificate: 'Giấy chứng nhận', noCertificate: 'Chưa có giấy chứng nhận.', certificateUnavailable: 'Chưa tra được giấy chứng nhận.', back: 'Về danh sách', notFound: 'Không có sản phẩm này.',
    markets: 'Thị trường xuất khẩu', marketUnknown: 'có xuất khẩu, thị trường chưa ghi nhận', samples: 'Mẫu kiểm nghiệm', noSamples: 'Chưa có mẫu kiểm nghiệm nào được ghi nhận.', salesPoints: 'Điểm giới thiệu và bán sản phẩm', noSalesPoints: 'Hiện chưa có điểm bán nào được ghi nhận.',
    unavailable: 'Phần này tạm thời chưa lấy được. Hãy thử lại sau.', drawnOn: 'Lấy mẫu ngày {{day}}', UNDER_TEST: 'Đang kiểm nghiệm', REFUSED: 'Phòng kiểm nghiệm không nhận', REPORTED: 'Đã có kết quả', PASS: 'Đạt', FAIL: 'Không đạt', INCONCLUSIVE: 'Chưa kết luận', UNCONFIRMED: 'Chưa kết luận: mức giới hạn chờ xác nhận',
    history: 'Quá trình công nhận', qr: 'Mã QR để kiểm tra giấy chứng nhận này',
  },
  check: {
    title: 'Kiểm tra giấy chứng nhận', lead: 'Nhập số giấy chứng nhận, hoặc chụp mã QR in trên giấy, trên nhãn.', number: 'Số giấy chứng nhận', numberShort: 'Số', placeholder: '830/QĐ-UBND/HT-436-0029', button: 'Kiểm tra', photo: 'Chụp hoặc chọn ảnh mã QR',
    noNumber: 'Hãy nhập số giấy chứng nhận.', noCode: 'Không đọc được mã QR trong ảnh này. Hãy chụp gần và rõ hơn.', foreignCode: 'Mã QR này không phải của giấy chứng nhận OCOP Hà Tĩnh.',
    VALID: 'Còn hiệu lực', EXPIRED: 'Đã hết hạn', REVOKED: 'Đã bị thu hồi', SUPERSEDED: 'Đã được thay thế', UNKNOWN: 'Không có trong hệ thống',
    VALIDText: 'Giấy chứng nhận này đang có hiệu lực.', EXPIREDText: 'Giấy chứng nhận này đã quá thời hạn.', REVOKEDText: 'Giấy chứng nhận này đã bị thu hồi. Sản phẩm không được dùng hạng sao này.', SUPERSEDEDText: 'Sản phẩm đã có giấy chứng nhận mới hơn; xem ở trang sản phẩm.', UNKNOWNText: 'Không có giấy chứng nhận nào mang số này. Hãy kiểm tra lại từng ký tự.',
    validUntil: 'Có giá trị đến hết ngày', validFrom: 'Từ ngày', term: 'Thời hạn ghi trên giấy', stars: 'Hạng sao', product: 'Sản phẩm',
  },
  figures: {
    title: 'Số liệu chương trình', lead: 'Tính đến hết ngày {{day}}.', asOf: 'Tính đến ngày', from: 'Kể từ ngày', calendar: 'Mở lịch', recognised: 'Lũy kế được công nhận', valid: 'Còn hiệu lực', expired: 'Đã hết hạn', revoked: 'Đã bị thu hồi',
    byStars: 'Theo hạng sao', byUnit: 'Còn hiệu lực theo địa phương', byGroup: 'Còn hiệu lực theo ngành', onDay: 'Còn hiệu lực ngày {{day}}',
    newly: 'Công nhận mới', again: 'Đánh giá lại', proposed: 'Đề xuất lên hạng', exported: 'Sản phẩm xuất khẩu', unitNote: 'Theo đơn vị hành chính của ngày quyết định: cấp huyện khi còn cấp huyện, sau đó là cấp xã.', none: 'Không có.', all: 'Xem tất cả {{n}} địa phương', fewer: 'Thu gọn', badDay: 'Ngày viết dạng dd/mm/yyyy, ví dụ 05/12/2023.', backwards: 'Phải trước ngày tính đến.',
  },
  illustrative: 'Minh họa', illustrativeHint: 'Dựa trên số liệu minh họa, không phải hồ sơ thật.', dataNote: 'Sổ đăng ký này gồm cả dòng minh họa; những dòng đó mang nhãn “Minh họa”.',
  starLabel: '{{count}} sao trên 5', starLabelPast: '{{count}} sao trên 5, không còn hiệu lực', loading: 'Đang tải…', failed: 'Chưa lấy được dữ liệu', failedHint: 'Kết nối hoặc máy chủ đang có vấn đề.', retry: 'Thử lại',
  pageNotFound: 'Không có trang này', pageNotFoundHint: 'Địa chỉ có thể đã gõ sai hoặc đã cũ.', home: 'Về trang đầu',
};
export type Words = typeof vi;
