package io.saleswright.order.catalogue;

/** Whether a product is sold. */
enum ProductStage {
  SOLD,
  DISCONTINUED
}
