package io.saleswright.contract.archive.web;

import io.saleswright.contract.archive.EntryWish;
import io.saleswright.contract.circulation.Addressees;
import io.saleswright.contract.entries.DocumentClass;
import io.saleswright.contract.entries.Shelf;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on entries of the archive. */
final class EntryRequests {

  private EntryRequests() {}

  static @Nullable String told(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /**
   * A document.
   *
   * @param quoteId the quote that it is; kind, title, owner and customer are taken from it
   * @param kind its kind, one of the policy's
   * @param title what people call it
   * @param documentClass OPEN, INTERNAL, CONFIDENTIAL or SECRET, and never more open than the
   *     kind's own, which it is when nobody says
   * @param keywords by which it is found
   * @param summary what it is about
   * @param documentDate the date on it; today when nobody says
   * @param countsFrom the day from which its retention period counts; today when nobody says
   * @param owner staff id of who looks after it; whoever files it when nobody says
   * @param classification its place in the classification scheme; the kind's own when nobody says
   * @param mark the number on it
   * @param binder the binder that it lies in
   * @param volume the volume of the binder
   * @param place room, cabinet or shelf
   */
  record EntryBody(
      @Nullable @Size(max = 64) String quoteId,
      @Nullable @Size(max = 60) String kind,
      @Nullable @Size(max = 200) String title,
      @Nullable DocumentClass documentClass,
      @Nullable @Size(max = 30) List<@NotBlank @Size(max = 60) String> keywords,
      @Nullable @Size(max = 2000) String summary,
      @Nullable LocalDate documentDate,
      @Nullable LocalDate countsFrom,
      @Nullable @Size(max = 64) String owner,
      @Nullable @Size(max = 30) String classification,
      @Nullable @Size(max = 50) String mark,
      @Nullable @Size(max = 100) String binder,
      @Nullable @Size(max = 100) String volume,
      @Nullable @Size(max = 100) String place) {

    EntryWish wish() {
      return new EntryWish(
          told(kind),
          told(title),
          documentClass,
          keywords == null ? List.of() : keywords.stream().map(String::strip).toList(),
          told(summary),
          new EntryWish.Dates(documentDate, countsFrom),
          told(owner),
          new Shelf(told(classification), told(mark), told(binder), told(volume), told(place)),
          told(quoteId));
    }
  }

  /** Why. */
  record Reason(@NotBlank @Size(max = 500) @WithoutContacts String reason) {}

  /**
   * Which file takes the place of a wrong one.
   *
   * @param newer the attachment that counts from now on
   * @param reason what is wrong with the other one
   */
  record Replacement(
      @NotBlank @Size(max = 64) String newer,
      @NotBlank @Size(max = 500) @WithoutContacts String reason) {}

  /** How paper and files were destroyed, and before which witness. */
  record Destroyed(@NotBlank @Size(max = 500) String method) {}

  /**
   * A circulation.
   *
   * @param people staff ids of those who shall read it
   * @param roles roles that shall read it
   * @param dueOn the last day for reading it
   * @param note what they shall look at
   */
  record PassOn(
      @Nullable @Size(max = 200) List<@NotBlank @Size(max = 64) String> people,
      @Nullable @Size(max = 20) List<@NotBlank @Size(max = 40) String> roles,
      @NotNull LocalDate dueOn,
      @Nullable @Size(max = 500) String note) {

    Addressees to() {
      Addressees all =
          new Addressees(
              people == null ? List.of() : people.stream().map(String::strip).toList(),
              roles == null ? List.of() : roles);
      if (all.people().isEmpty() && all.roles().isEmpty()) {
        throw new InvalidInput("people", "DOC-07", "is required where no role is named");
      }
      return all;
    }
  }
}
