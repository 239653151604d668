package io.saleswright.contract.catalogue;

import io.saleswright.platform.kernel.Money;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** This service's own copy of the catalogue; it may lag behind. */
public interface KnownProducts {

  /**
   * The products with these ids, by their ids; those of which nothing was told are left out.
   *
   * @param ids ids in the catalogue
   */
  Map<String, KnownProduct> all(Set<String> ids);

  /**
   * What was told of a product beside its approved prices.
   *
   * @param specification which one of its kind, with its model, if told
   * @param price the price that was told with it, which may wait for its approval
   * @param listPrice the list price that held then; null when none did
   */
  record Sheet(
      String code,
      String name,
      @Nullable String specification,
      String unit,
      Money price,
      @Nullable Money listPrice,
      boolean discontinued) {}

  /**
   * Takes over what was told of a product, unless something newer is known.
   *
   * @param sequence number of the event
   */
  void learn(String id, Sheet sheet, long sequence);

  /**
   * Takes over an approved price.
   *
   * @param sequence number of the event
   */
  void learnPrice(String id, KnownPrice price, long sequence);

  /**
   * Takes over what one of a product costs us, unless something newer is known.
   *
   * @param sequence number of the event
   */
  void learnCost(String id, Money cost, long sequence);
}
