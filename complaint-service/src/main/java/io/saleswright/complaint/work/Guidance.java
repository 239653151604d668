package io.saleswright.complaint.work;

import io.saleswright.complaint.matter.Channel;
import java.time.Instant;

/**
 * What the customer was told to do (CMP-10).
 *
 * @param channel on which way
 * @param text what they were told
 * @param helped whether it solved the problem
 * @param by staff id of who told them
 * @param at when
 */
public record Guidance(Channel channel, String text, boolean helped, String by, Instant at) {}
