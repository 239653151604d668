package io.saleswright.order.content;

/**
 * Where the goods go: check items 9 to 11 of ORD-02. Personal data, so it stays in the order and
 * never enters an event.
 *
 * @param address delivery address
 * @param consignee who receives the goods
 * @param phone the consignee's phone
 */
public record Delivery(String address, String consignee, String phone) {}
