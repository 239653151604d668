package io.saleswright.complaint.goods;

/**
 * What the order service told of a product.
 *
 * @param id id in the order service
 * @param code its code
 * @param name its name
 */
public record KnownProduct(String id, String code, String name) {}
