package io.saleswright.complaint.feedback;

import io.saleswright.complaint.goods.KnownProduct;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a product.
 *
 * @param kind what it is
 * @param text what was said
 * @param product of which product
 * @param caseId the service case in which it was said; null for none
 * @param by staff id of who collected it
 * @param at when
 */
public record Saying(
    FeedbackKind kind,
    String text,
    KnownProduct product,
    @Nullable String caseId,
    String by,
    Instant at) {}
