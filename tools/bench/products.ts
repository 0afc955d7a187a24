const NOUNS = ['Nước mắm', 'Kẹo cu đơ', 'Cam', 'Bưởi', 'Mật ong', 'Chè xanh', 'Bánh đa nem', 'Gạo sạch', 'Nhung hươu', 'Giò lụa'];
const SETS = [9, 7, 1, 1, 4, 11, 6, 3, 20, 8];
const PLACES = [['436', '18085', 'Hà Huy Tập'], ['444', '18550', 'Hương Đô'], ['446', '18682', 'Cẩm Dương'], ['447', '18793', 'Kỳ Tây'], ['439', '18139', 'Sơn Hồng']] as const;
const HEADER = 'ma_san_pham,ten_san_pham,ten_chu_the,loai_hinh,ma_huyen,ma_xa,bo_san_pham,loai_quyet_dinh,so_sao,diem,cap,so_quyet_dinh,ngay_quyet_dinh,thi_truong_xuat_khau,nguon';

/** A register of `count` invented products, one first recognition each; every one says so in its name. */
export const manyProducts = (count: number): string => [HEADER, ...Array.from({ length: count }, (_, n) => {
  const [district, commune, place] = PLACES[n % PLACES.length]!;
  const kind = n % NOUNS.length;
  return `MH-${district}-${String(n).padStart(6, '0')},${NOUNS[kind]!} ${place} (minh họa ${String(n)}),Hộ kinh doanh ${place} (minh họa ${String(n % 5000)}),HO_KINH_DOANH,${district},${commune},${String(SETS[kind])},CONG_NHAN_MOI,3,${String(50 + n % 20)}.5,HUYEN,${String(1 + n % 40)}/QĐ-UBND,2024-0${String(1 + n % 6)}-15,,minh-hoa`;
})].join('\n');
