package io.saleswright.finance.customers;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** This service's own copy of customers' names; it may lag behind. */
public interface CustomerNames {

  /** What a customer is called; empty when the customer service has not told of them. */
  Optional<String> of(String customerId);

  /** What a customer is called on paper: a line to be filled in while nobody has told a name. */
  default String onPaper(String customerId) {
    return of(customerId).orElse("____");
  }

  /** The identities of the customers who have this name, as far as they are known. */
  List<String> called(String name);

  /**
   * The identity of a customer who is called by it or by their number, as far as they are known.
   */
  Optional<String> idOf(String idOrNumber);

  /**
   * Takes over what the customer service told, unless something newer is known.
   *
   * @param sequence number of the event
   */
  default void learn(String customerId, String name, long sequence) {
    learn(customerId, name, null, sequence);
  }

  /**
   * Takes over what the customer service told, unless something newer is known.
   *
   * @param number the customer's number for people; null when the event does not tell it
   * @param sequence number of the event
   */
  void learn(String customerId, String name, @Nullable String number, long sequence);
}
