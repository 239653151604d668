package io.saleswright.order.catalogue;

/**
 * Asks for a product to be taken into the catalogue.
 *
 * @param code how people shall call it, for ever
 * @param sheet what it is
 * @param discontinued whether it is not sold any more, as many a product of an imported history
 * @param firstPrice its first price, which holds already
 */
record PublishProduct(String code, ProductSheet sheet, boolean discontinued, Price firstPrice) {

  PublishProduct {
    code = code.strip();
  }
}
