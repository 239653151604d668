package io.saleswright.complaint.care;

import io.saleswright.complaint.goods.KnownProduct;
import io.saleswright.complaint.matter.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a customer said of our goods and service.
 *
 * @param channel on which way they were asked
 * @param product which product they were asked about; null for all
 * @param score how content they are, from 1 to 5
 * @param use how they use the goods; null when they did not say
 * @param opinion what else they said; null when nothing
 * @param by staff id of who asked
 * @param at when
 */
public record Said(
    Channel channel,
    @Nullable KnownProduct product,
    int score,
    @Nullable String use,
    @Nullable String opinion,
    String by,
    Instant at) {}
