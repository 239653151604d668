package io.saleswright.contract.handouts.web;

import io.saleswright.contract.handouts.GiveMaterial;
import io.saleswright.contract.handouts.Giving;
import io.saleswright.contract.quoting.Sending.Channel;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on what is handed out. */
final class HandoutRequests {

  private HandoutRequests() {}

  /**
   * Who got it, and how.
   *
   * @param customerId the customer
   * @param contact to whom it was given there
   * @param channel PAPER, EMAIL, FAX, MESSENGER or IN_PERSON
   * @param givenOn the day on which they got it, from the filing of the version to today
   * @param remark what was said with it
   */
  record Give(
      @NotBlank @Size(max = 64) String customerId,
      @Nullable @Size(max = 200) String contact,
      @NotNull Channel channel,
      @NotNull LocalDate givenOn,
      @Nullable @Size(max = 500) String remark) {

    GiveMaterial of(String entry, String attachment) {
      Giving giving = new Giving(channel, givenOn, told(remark));
      return new GiveMaterial(entry, attachment, customerId.strip(), told(contact), giving);
    }

    private static @Nullable String told(@Nullable String typed) {
      return typed == null || typed.isBlank() ? null : typed.strip();
    }
  }

  /** Why what was noted is not so. */
  record Why(@NotBlank @Size(max = 500) @WithoutContacts String reason) {}
}
