package io.saleswright.contract.quotes;

import io.saleswright.contract.offers.Offer;
import java.time.Instant;

/**
 * One version of a quote (QUO-06).
 *
 * @param number from 1
 * @param offer what it offers
 * @param writtenBy staff id of who wrote it
 * @param writtenAt when it was written last
 */
public record Version(int number, Offer offer, String writtenBy, Instant writtenAt) {}
