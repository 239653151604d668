package io.saleswright.contract.archive;

import io.saleswright.contract.entries.DocumentClass;
import io.saleswright.contract.entries.EntryStage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody looks for; what is null does not matter.
 *
 * @param text any part of what people call it by
 * @param keyword part of a keyword
 * @param place part of where it lies
 * @param kind of this kind
 * @param owner of this person, by staff id
 * @param documentClass of this class
 * @param stage that stand there
 * @param dates dated on these days
 * @param work what is to be done about it
 */
public record EntryQuery(
    @Nullable String text,
    @Nullable String keyword,
    @Nullable String place,
    @Nullable String kind,
    @Nullable String owner,
    @Nullable DocumentClass documentClass,
    @Nullable EntryStage stage,
    Days dates,
    Work work) {

  /** Dates from one to another, both included; null does not bound them. */
  public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

  /**
   * What is to be done.
   *
   * @param due only those that could be destroyed (DOC-05)
   * @param unread only those that the caller has to read (DOC-07)
   */
  public record Work(boolean due, boolean unread) {}
}
