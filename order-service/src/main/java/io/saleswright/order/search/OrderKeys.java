package io.saleswright.order.search;

import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.search.SearchLines;
import java.util.List;

/**
 * By what an order is found; written with every state of it. Neither consignee nor address nor
 * telephone number is among it.
 *
 * @param grams single signs and pairs of neighbours of the lines
 * @param lines the texts, each behind its kind
 * @param edition in which edition both are
 */
public record OrderKeys(List<String> grams, String lines, int edition) {

  /** The kinds of lines that people may ask for by name. */
  public static final String NUMBER = "number";

  public static final String PROJECT = "project";
  public static final String TRACKING = "tracking";
  public static final String PRODUCT = "product";

  private static final String CUSTOMER = "customer";

  public OrderKeys {
    grams = List.copyOf(grams);
  }

  public static OrderKeys of(Order order) {
    OrderContent content = order.content();
    SearchLines lines =
        SearchLines.NONE
            .and(NUMBER, order.number())
            .and(PROJECT, content.project().name())
            .and(PROJECT, content.project().contractNumber())
            .andName(CUSTOMER, content.customer().name())
            .and(TRACKING, order.shipment().trackingNumber());
    for (OrderLine line : content.lines()) {
      lines = lines.and(PRODUCT, line.productCode()).and(PRODUCT, line.productName());
    }
    return new OrderKeys(lines.grams(), lines.text(), SearchLines.EDITION);
  }
}
