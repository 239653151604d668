package io.saleswright.order.content;

/**
 * Where the goods go: check items 9 to 11 of ORD-02. Personal data, so it stays in the order, never
 * enters an event, and goes when nothing needs it any more (SEC-03).
 *
 * @param address delivery address
 * @param consignee who receives the goods
 * @param phone the consignee's phone
 */
public record Delivery(String address, String consignee, String phone) {

  /** Stands where somebody was named who is not any more. */
  public static final String FORGOTTEN = "-";

  /** What is left when nobody needs to know any more where the goods went. */
  public Delivery forgotten() {
    return namesSomebody() ? new Delivery(FORGOTTEN, FORGOTTEN, FORGOTTEN) : this;
  }

  /** Whether it says something of a person. */
  public boolean namesSomebody() {
    return isKnown(address) || isKnown(consignee) || isKnown(phone);
  }

  /** Whether something personal stands here, or still does. */
  public static boolean isKnown(String personal) {
    return !personal.isBlank() && !personal.equals(FORGOTTEN);
  }
}
