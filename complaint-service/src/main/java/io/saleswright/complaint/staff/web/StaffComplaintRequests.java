package io.saleswright.complaint.staff.web;

import io.saleswright.complaint.staff.Incident;
import io.saleswright.complaint.staff.StaffComplaintKind;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on complaints about staff. */
final class StaffComplaintRequests {

  private StaffComplaintRequests() {}

  private static @Nullable String told(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /**
   * What happened.
   *
   * @param customerId who complains; left out by a dealer
   * @param kind what somebody of ours did
   * @param happenedAt when
   * @param content what happened
   * @param about staff id of who did it, if it is known
   */
  record Report(
      @Nullable @Size(max = 64) String customerId,
      @NotNull StaffComplaintKind kind,
      @NotNull Instant happenedAt,
      @NotBlank @Size(max = 4000) String content,
      @Nullable @Size(max = 64) String about) {

    @Nullable String customer() {
      return told(customerId);
    }

    Incident incident() {
      return new Incident(kind, happenedAt, content.strip(), told(about));
    }
  }

  /** How it was found, and who did it, where nobody was named. */
  record Found(
      @Nullable @Size(max = 64) String about,
      @NotBlank @Size(max = 1000) @WithoutContacts String reason) {

    @Nullable String who() {
      return told(about);
    }
  }

  /** How it was found. */
  record Why(@NotBlank @Size(max = 1000) @WithoutContacts String reason) {}
}
