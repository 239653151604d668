package io.saleswright.complaint.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why it went wrong.
 *
 * @param path its place in the tree of causes, such as {@code product/joint}
 * @param remark what more is to be said
 * @param by staff id of who says so
 * @param at when
 */
public record RootCause(String path, @Nullable String remark, String by, Instant at) {}
