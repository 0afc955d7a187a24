/** What a person may be to the platform on the thin path; rights inside a council come from that council's own list. */
export const roles = [
  'PRODUCER', 'COMMUNE_OFFICER', 'COMMUNE_CHAIR', 'NTM_OFFICER', 'AGRICULTURE_OFFICER', 'COUNCIL_SECRETARY', 'COUNCIL_MEMBER', 'MONITORING_MEMBER',
  'PROVINCIAL_DECISION_MAKER', 'INSPECTOR', 'LAB_TECHNICIAN', 'LAB_HEAD', 'TRADE_OFFICER', 'SALES_POINT_OPERATOR', 'REGISTER_IMPORTER', 'OPERATIONS',
] as const;
export type Role = (typeof roles)[number];
