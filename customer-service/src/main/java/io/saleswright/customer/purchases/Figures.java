package io.saleswright.customer.purchases;

import java.util.List;
import java.util.Map;

/**
 * Figures of all customers that somebody sees.
 *
 * @param customers how many there are
 * @param top who bought most
 * @param names the names of those, by identity; an order may name a customer not known here
 */
public record Figures(long customers, List<TopCustomer> top, Map<String, String> names) {

  public Figures {
    top = List.copyOf(top);
    names = Map.copyOf(names);
  }
}
