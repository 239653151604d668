package io.saleswright.complaint.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the customer said when they were asked whether it is really solved (CMP-05).
 *
 * @param solved whether it is
 * @param score how content they are, from 1 to 5; null when they did not say (CMP-20)
 * @param remark what they said
 * @param by staff id of who asked them
 * @param at when
 * @param solver staff id of whose solution they were asked about; null of complaints, and of what
 *     is older than that being kept
 */
public record Revisit(
    boolean solved,
    @Nullable Integer score,
    @Nullable String remark,
    String by,
    Instant at,
    @Nullable String solver) {}
