package io.saleswright.complaint.links;

import io.saleswright.complaint.matter.ComplaintKind;
import org.jspecify.annotations.Nullable;

/**
 * What a customer says behind a link.
 *
 * @param kind what it is about
 * @param line number of the order's line that it is about; null for the whole order
 * @param content what happened
 * @param demand what they want
 * @param contact how they are reached
 */
public record PublicWish(
    ComplaintKind kind,
    @Nullable Integer line,
    String content,
    @Nullable String demand,
    @Nullable String contact) {}
