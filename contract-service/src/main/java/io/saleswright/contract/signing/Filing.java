package io.saleswright.contract.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the signed paper lies (CON-08).
 *
 * @param number its number in the archive, which no other contract has
 * @param place room, cabinet or shelf
 * @param binder the binder in it
 * @param version number of the newest version that lies there
 * @param by staff id of who filed it
 * @param at when
 * @param scan the attachment that shows it as it was filed; null when nobody named one
 */
public record Filing(
    String number,
    String place,
    String binder,
    int version,
    String by,
    Instant at,
    @Nullable String scan) {}
