package io.saleswright.contract.catalogue;

import io.saleswright.platform.kernel.Money;
import java.util.Map;
import java.util.Set;

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
   * @param price the price that was told with it
   */
  record Sheet(String code, String name, String unit, Money price, boolean discontinued) {}

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
}
