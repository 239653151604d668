/** What inside sales checks before an order goes on (ORD-02); the policy of the same name is what decides. */
export const CHECKLIST = [
  'CUSTOMER_NAME',
  'PROJECT_NAME',
  'SPECIFICATION',
  'QUANTITY',
  'UNIT_PRICE',
  'AMOUNT',
  'DEPOSIT',
  'CONTRACT',
  'DELIVERY_ADDRESS',
  'CONSIGNEE',
  'CONTACT_PHONE',
  'ORDER_OWNERSHIP',
  'SHIP_DATE',
] as const;
