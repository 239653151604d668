package io.saleswright.finance.invoiced;

/** How an invoice reaches its customer (FIN-08). */
public enum Channel {
  EMAIL,
  COURIER,
  HANDED_OVER,
  TAX_PLATFORM
}
