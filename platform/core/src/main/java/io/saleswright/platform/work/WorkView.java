package io.saleswright.platform.work;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param kind what kind of document it is, such as {@code quote}
 * @param id the document's identity
 * @param path where the document is read
 * @param revision the revision that a decision on what is shown here names
 * @param number by what people call it
 * @param about whom or what it is about; null when there is nothing more to say
 * @param state what is asked: how far it has come, or the step of its chain that waits
 * @param since since when it stands there
 * @param due when it has to be done; null when no time limit runs
 * @param minutesLeft the working minutes that are left until then, and below zero those by which it
 *     is late; null when no time limit runs
 * @param late whether it is late
 * @param waitingFor whose it is: roles, or {@code staff:} and a staff id
 * @param owner staff id of who looks after the document; null when it is nobody's
 * @param team the team of who looks after it; null when that is not known
 * @param insteadOf staff id of who is away and in whose place the reader would do it; null
 *     otherwise
 * @param takeOver the step by which the reader could take it over; null when they can't
 * @param answers the steps by which the reader could answer it now, with no more than a word
 */
record WorkView(
    String kind,
    String id,
    String path,
    long revision,
    String number,
    @Nullable String about,
    String state,
    Instant since,
    @Nullable Instant due,
    @Nullable Long minutesLeft,
    boolean late,
    List<String> waitingFor,
    @Nullable String owner,
    @Nullable String team,
    @Nullable String insteadOf,
    @Nullable String takeOver,
    List<String> answers) {}
