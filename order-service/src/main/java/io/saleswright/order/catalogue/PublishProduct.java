package io.saleswright.order.catalogue;

import io.saleswright.order.pricing.PriceList;

/**
 * Asks for a product to be taken into the catalogue.
 *
 * @param code how people shall call it, for ever
 * @param sheet what it is
 * @param discontinued whether it is not sold any more, as many a product of an imported history
 * @param prices its price list, which begins with a price that holds already or is proposed
 */
record PublishProduct(String code, ProductSheet sheet, boolean discontinued, PriceList prices) {

  PublishProduct {
    code = code.strip();
  }
}
