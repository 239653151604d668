package io.saleswright.contract.entries;

import org.jspecify.annotations.Nullable;

/**
 * Where the paper lies (DOC-02); what is null was not said.
 *
 * @param classification its place in the classification scheme of the policy
 * @param mark the number that stands on it
 * @param binder the binder
 * @param volume the volume of the binder
 * @param place room, cabinet or shelf
 */
public record Shelf(
    @Nullable String classification,
    @Nullable String mark,
    @Nullable String binder,
    @Nullable String volume,
    @Nullable String place) {}
