package io.saleswright.platform.work;

import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.work.StoredWork.Found;
import io.saleswright.platform.work.Subordinates.Led;
import io.saleswright.platform.work.WorkQuestion.Asked;
import io.saleswright.platform.work.WorkQuestion.Late;
import io.saleswright.platform.work.WorkQuestion.Mine;
import io.saleswright.platform.work.WorkQuestion.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the work of all modules together, the most urgent first. */
final class WorkDesk {

  /** What is late comes first, then what is due first, then what has no limit, the oldest first. */
  private static final Comparator<Found<?>> URGENCY =
      Comparator.comparing(
              (Found<?> found) -> found.due(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(found -> found.stored().createdAt())
          .thenComparing(found -> found.stored().id());

  private final List<StoredWork<?>> kinds;
  private final Deputies deputies;
  private final Subordinates subordinates;
  private final WorkCalendar calendar;
  private final InstantSource time;

  WorkDesk(
      List<StoredWork<?>> kinds,
      Deputies deputies,
      Subordinates subordinates,
      WorkCalendar calendar,
      InstantSource time) {
    this.kinds = List.copyOf(kinds);
    this.deputies = deputies;
    this.subordinates = subordinates;
    this.calendar = calendar;
    this.time = time;
  }

  /** What waits for the caller, and for those who are away and for whom they stand in (HR-15). */
  Page<WorkView> mine(@Nullable String kind, PageRequest page, Caller caller) {
    Instant now = time.instant();
    List<Worker> people = new ArrayList<>();
    people.add(self(caller));
    deputies
        .absentFor(caller, now)
        .forEach(away -> people.add(new Worker(away.staffId(), away.roles(), caller.staffId())));
    return page(new Mine(people), kind, page, caller);
  }

  /** What the caller asked others, and is not answered. */
  Page<WorkView> asked(@Nullable String kind, PageRequest page, Caller caller) {
    return page(new Asked(self(caller)), kind, page, caller);
  }

  /** What is late of what waits for those whom the caller leads. */
  Page<WorkView> late(@Nullable String kind, PageRequest page, Caller caller) {
    Instant now = time.instant();
    List<Worker> people =
        subordinates.ledBy(caller, now).stream()
            .map(led -> new Worker(led.staffId(), led.roles(), led.staffId()))
            .toList();
    return page(new Late(people, now), kind, page, caller);
  }

  /**
   * All that still stands with somebody who leaves (HR-09).
   *
   * @throws NotPermitted when the caller is neither HR, nor leads the person, nor is the person
   */
  Page<WorkView> standing(String staffId, @Nullable String kind, PageRequest page, Caller caller) {
    boolean leads =
        subordinates.ledBy(caller, time.instant()).stream()
            .map(Led::staffId)
            .anyMatch(staffId::equals);
    boolean ours = caller.company() == null;
    if (!ours || !(leads || caller.has("hr") || caller.staffId().equals(staffId))) {
      throw new NotPermitted("HR-09", "what stands with somebody is for HR and who leads them");
    }
    return page(new Standing(staffId), kind, page, caller);
  }

  private static Worker self(Caller caller) {
    return new Worker(caller.staffId(), caller.roles(), caller.staffId());
  }

  private Page<WorkView> page(
      WorkQuestion question, @Nullable String kind, PageRequest page, Caller caller) {
    Instant now = time.instant();
    int rows = Page.rowsFor(page);
    List<Found<?>> found = new ArrayList<>();
    for (StoredWork<?> work : asked(kind)) {
      if (question instanceof Standing || work.isOpenTo(caller)) {
        found.addAll(work.find(question, caller, rows));
      }
    }
    found.sort(URGENCY);
    return Page.ofRows(found, page).map(one -> one.view(caller, now, left(one.due(), now)));
  }

  private List<StoredWork<?>> asked(@Nullable String kind) {
    if (kind == null) {
      return kinds;
    }
    List<StoredWork<?>> named = kinds.stream().filter(work -> work.kind().equals(kind)).toList();
    if (named.isEmpty()) {
      String choices = String.join(", ", kinds.stream().map(StoredWork::kind).sorted().toList());
      throw new InvalidInput(
          "kind", "choice", "must be one of {choices}", Map.of("choices", choices));
    }
    return named;
  }

  /** Working minutes until then, below zero after it. */
  private @Nullable Long left(@Nullable Instant due, Instant now) {
    if (due == null) {
      return null;
    }
    Duration left =
        due.isBefore(now)
            ? calendar.workingTimeBetween(due, now).negated()
            : calendar.workingTimeBetween(now, due);
    return left.toMinutes();
  }
}
