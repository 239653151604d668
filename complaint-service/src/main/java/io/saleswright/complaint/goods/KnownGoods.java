package io.saleswright.complaint.goods;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** This service's own copy of orders and products; it may lag behind. */
public interface KnownGoods {

  /** The order with this identity, if it was told of. */
  Optional<KnownOrder> order(String orderId);

  /** The product with this identity, if it was told of. */
  Optional<KnownProduct> product(String productId);

  /**
   * Takes over a new order, unless something newer is known.
   *
   * @param sequence number of the event
   */
  void learn(KnownOrder told, long sequence);

  /**
   * Takes over what an order consists of now, unless something newer is known.
   *
   * @param sequence number of the event
   */
  void learnLines(String orderId, List<KnownOrder.Line> lines, long sequence);

  /**
   * Takes over when the customer signed for the goods, unless something newer is known.
   *
   * @param sequence number of the event
   */
  void learnSignOff(String orderId, LocalDate signedOn, long sequence);

  /**
   * Takes over a product, unless something newer is known.
   *
   * @param sequence number of the event
   */
  void learn(KnownProduct told, long sequence);
}
