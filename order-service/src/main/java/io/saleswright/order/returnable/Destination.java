package io.saleswright.order.returnable;

/** Where goods go that came back (ORD-36). */
public enum Destination {
  STOCK,
  WORKSHOP
}
