package io.saleswright.order.ordering;

import io.saleswright.order.content.Delivery;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.content.Origin;
import java.util.List;

/**
 * An order of another system. Its lines are taken as they are: at any price, of any product.
 *
 * @param origin where it comes from; source and number there are the key, kept for ever
 * @param customerId id in the customer service
 * @param salesperson staff id of the salesperson; empty when it is not known
 * @param lines what was ordered, already complete
 * @param delivery where the goods went
 */
public record PastOrder(
    Origin origin,
    String customerId,
    String salesperson,
    List<OrderLine> lines,
    Delivery delivery) {}
