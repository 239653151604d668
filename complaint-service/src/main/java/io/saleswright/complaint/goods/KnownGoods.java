package io.saleswright.complaint.goods;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** This service's own copy of orders and products; it may lag behind. */
public interface KnownGoods {

  /** The order with this identity, if it was told of and is verified to be its customer's. */
  Optional<KnownOrder> order(String orderId);

  /** The product with this identity, if it was told of. */
  Optional<KnownProduct> product(String productId);

  /**
   * Takes over a new order, unless something newer is known.
   *
   * @param claimed whether it has yet to be verified that the order is this customer's (SEC-02)
   * @param sequence number of the event
   */
  void learn(KnownOrder told, boolean claimed, long sequence);

  /**
   * Takes over that an order is its customer's, unless something newer is known.
   *
   * @param sequence number of the event
   */
  void verify(String orderId, long sequence);

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

  /** The photos among an order's files, as far as they were told of (CMP-16). */
  List<OrderPhoto> photos(String orderId);

  /**
   * Takes over a photo that was added to an order, unless something newer is known.
   *
   * @param sequence number of the event
   */
  void learnPhoto(String orderId, OrderPhoto photo, long sequence);

  /**
   * Takes over that a file was removed from an order, unless something newer is known.
   *
   * @param sequence number of the event
   */
  void forgetPhoto(String orderId, String id, long sequence);

  /**
   * Takes over a product, unless something newer is known.
   *
   * @param sequence number of the event
   */
  void learn(KnownProduct told, long sequence);
}
