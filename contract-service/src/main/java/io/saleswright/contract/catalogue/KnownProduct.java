package io.saleswright.contract.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A product as the order service told of it.
 *
 * @param id its identity
 * @param code how people call it
 * @param name its name
 * @param specification which one of its kind, with its model, if told
 * @param unit what one of it is
 * @param discontinued whether it is not sold any more
 * @param prices what it costs
 */
public record KnownProduct(
    String id,
    String code,
    String name,
    @Nullable String specification,
    String unit,
    boolean discontinued,
    KnownPrices prices) {}
