/** English names of the sections and criteria of the sheets of QĐ 1048/781; ours. */
const names: Readonly<Record<string, string>> = {
  'Tổ chức sản xuất': 'Production organisation', 'Phát triển sản phẩm': 'Product development', 'Sức mạnh cộng đồng': 'Community strength', 'Tiếp thị': 'Marketing',
  'Câu chuyện về sản phẩm': 'Product story', 'Câu chuyện sản phẩm': 'Product story', 'Câu chuyện': 'Story documented and used', 'Chỉ tiêu cảm quan': 'Sensory indicators',
  'Tính độc đáo': 'Uniqueness', 'Công bố chất lượng sản phẩm, kiểm tra định kỳ': 'Quality declaration and periodic tests', 'Đảm bảo chất lượng sản phẩm': 'Quality assurance',
  'Cơ hội thị trường toàn cầu': 'Global market opportunity', 'Công bố chất lượng sản phẩm': 'Quality declaration', 'Tổ chức dịch vụ cộng đồng': 'Organisation of the community service',
  'Vị trí': 'Location', 'Kiến trúc và cảnh quan môi trường': 'Architecture and landscape',
  'Bảo vệ, bảo tồn các di sản văn hóa, thiên nhiên, đa dạng sinh học liên quan đến sản phẩm dịch vụ du lịch': 'Care for the cultural and natural heritage of the service',
  'Chất lượng về điều kiện kinh doanh dịch vụ': 'Conditions of the service business', 'Chất lượng an toàn và an ninh trật tự': 'Safety and public order',
  'Tính hoàn thiện của quá trình dịch vụ': 'Completeness of the service', 'Hoạt động trải nghiệm': 'Activities to take part in', 'Quản lý và nhân viên': 'Management and staff',
  'Chất lượng sản phẩm dịch vụ du lịch': 'Quality of the tourism service', 'Chất lượng phục vụ': 'Quality of serving', 'Tiện nghi': 'Comfort', 'Hoạt động thu hút khách du lịch': 'Attracting visitors',
  'Hàng hóa dịch vụ (ăn uống, đồ lưu niệm...)': 'Goods on offer (food, souvenirs)', 'Dinh dưỡng': 'Nutrition', 'Công bố chất lượng': 'Quality declaration',
  'Sự tiện lợi khi sử dụng, bảo quản': 'Ease of use and storage', 'Hiệu quả sử dụng': 'Effect in use', 'Kiểm tra chất lượng định kỳ': 'Periodic quality tests', 'Chất lượng sản phẩm': 'Product quality',
  'Tính an toàn': 'Safety', 'Các chỉ tiêu': 'Indicators', 'Kiểm tra định kỳ các chỉ tiêu attp': 'Periodic food-safety tests', 'Chất lượng nguyên liệu': 'Quality of the raw material', 'Kiểm tra định kỳ': 'Periodic tests',
  'Nguồn nguyên liệu': 'Share of raw material from the province', 'Gia tăng giá trị': 'Degree of processing', 'Năng lực sản xuất đáp ứng yêu cầu phân phối': 'Capacity to supply the market',
  'Năng lực sản xuất để phân phối': 'Capacity to supply the market', 'Năng lực sản xuất đáp ứng phân phối': 'Capacity to supply the market', 'Liên kết chuỗi trong sản xuất': 'Linkage in production', 'Liên kết sản xuất': 'Linkage in production',
  'Bảo vệ môi trường trong quá trình sản xuất': 'Environmental protection in production', 'Bảo vệ môi trường': 'Environmental protection',
  'Sử dụng năng lượng, công nghệ thân thiện bền vững trong SX': 'Clean energy or technology', 'Sử dụng năng lượng tiết kiệm': 'Saving energy',
  'Nguồn gốc ý tưởng sản phẩm': 'Origin of the idea', 'Nguồn gốc ý tưởng': 'Origin of the idea', 'Tính hoàn thiện của bao bì': 'Packaging completeness', 'Phong cách, hình thức của bao bì': 'Packaging style', 'Phong cách của bao bì': 'Packaging style',
  'Loại hình tổ chức sản xuất - kinh doanh': 'Type of organisation', 'Loại hình tổ chức': 'Type of organisation', 'Sự tham gia của cộng đồng trong quản lý, điều hành': 'Local people in management',
  'Sử dụng lao động địa phương': 'Local labour', 'Tăng trưởng sản xuất kinh doanh': 'Growth on the year before', 'Kế toán': 'Accounting', 'Khu vực phân phối chính': 'Main distribution area', 'Tổ chức phân phối': 'Distribution organisation',
  'Quảng bá sản phẩm': 'Promotion', 'Trí tuệ/bản sắc địa phương': 'Local wisdom and identity', 'Cấu trúc câu chuyện': 'Structure of the story', 'Tạp chất lạ': 'Foreign matter', 'Tạp chất': 'Foreign matter',
  'Hình dạng cánh chè': 'Shape of the leaf', 'Màu sắc cánh chè': 'Colour of the leaf', 'Màu nước': 'Colour of the brew', 'Mùi nước': 'Smell of the brew', 'VỊ nước': 'Taste of the brew', 'Vị nước': 'Taste of the brew',
  'Hồ sơ công bố chất lượng sản phẩm': 'Declaration file', 'Hồ sơ công bố tiêu chuẩn sản phẩm của cơ sở sản xuất': 'Declared product standard of the maker', 'Kiểm tra định kỳ các chỉ tiêu ATTP': 'Periodic food-safety tests',
  'Ngoại hình': 'Appearance', 'Màu sắc': 'Colour', 'Mùi': 'Smell', 'Vị': 'Taste', 'Kết cấu/cách sắp đặt': 'Texture and arrangement', 'Hình dạng, thể chất': 'Shape and body', 'Hình dạng, kích thước': 'Shape and size', 'Hình dang, kích thước': 'Shape and size',
  'Trạng thái/hình dạng': 'State and shape', 'Mùi,vị': 'Smell and taste', 'Mùi/vị': 'Smell and taste', 'Quy cách đóng gói, dạng sử dụng': 'Packing and form of use', 'Quy cách đóng gói/dạng sử dụng': 'Packing and form of use', 'Quy cách đóng gói': 'Packing format', 'Hình dạng': 'Shape',
  'Bộ phận điều phối quản lý và điều hành dịch vụ': 'Unit that coordinates the service', 'Cơ chế quản lý/quy định': 'Rules of management', 'Bảo vệ môi trường trong cộng đồng làm du lịch/điểm du lịch': 'Environmental protection in the tourism community',
  'Nguồn gốc ý tưởng sản phẩm dịch vụ du lịch': 'Origin of the idea of the service', 'Tổ chức dịch vụ theo thị trường mục tiêu': 'Service arranged for its market', 'Liên kết chuỗi giá trị trong quảng bá sản phẩm': 'Linkage in promotion',
  'Liên kết vùng và chuỗi giá trị trong sản phẩm': 'Regional linkage', 'Tổ chức quảng bá, bán hàng': 'Promotion and sale', 'Bộ nhận diện quảng bá sản phẩm': 'Brand identity', 'Trình bày câu chuyện sản phẩm': 'Telling of the story',
  'Sản phẩm dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới': 'Service lies in a commune that meets the new rural standard', 'Màu sắc, thế chất': 'Colour and body',
  'Hiệu quả sử dụng chính': 'Main effect in use', 'Tác dụng không mong muốn': 'Unwanted effects', 'Tính thẩm mỹ, kỹ thuật': 'Beauty and workmanship', 'Thiết kế độc đáo': 'Unique design',
  'Cái nhìn tổng thể/thiết kế/khả năng tương thích của các yếu tố': 'Overall look', 'Các tính năng của sản phẩm': 'Features', 'Chất lượng của nguyên Iiệu/thành phần': 'Quality of material and parts', 'Tính thực tiễn': 'Usefulness', 'Độ tin cậy': 'Reliability', 'Tuổi thọ': 'Length of life',
  'Kích thước, hình dạng bề ngoài': 'Size and shape', 'Màu sắc, độ chín': 'Colour and ripeness', 'Tính đầy đủ, sạch': 'Complete and clean', 'Mức độ tinh xảo/sắc nét của sản phẩm': 'Fineness of the work', 'Thể chất': 'Body',
};

const key = (vi: string): string => vi.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
const byKey = new Map(Object.entries(names).map(([vi, en]) => [key(vi), en]));

/** A Vietnamese name of the source in its two languages: blanks tidied, capitals lowered, the letter slip "Iiệu" mended. */
export const named = (vi: string): { vi: string; en: string } => {
  const tidy = vi.normalize('NFC').replace(/\s+/g, ' ').trim();
  const en = byKey.get(key(tidy));
  if (en === undefined) throw new Error(`no English name for "${tidy}"`);
  const lowered = tidy === tidy.toUpperCase() ? tidy[0]! + tidy.slice(1).toLowerCase() : tidy;
  return { vi: lowered.replace('Iiệu', 'liệu').replace('VỊ nước', 'Vị nước').replace('hình dang', 'hình dạng').replace('Hình dang', 'Hình dạng').replace('thế chất', 'thể chất').replace(/attp/g, 'ATTP'), en };
};
