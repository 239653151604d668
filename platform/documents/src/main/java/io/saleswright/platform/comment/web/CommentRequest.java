package io.saleswright.platform.comment.web;

import io.saleswright.platform.comment.Saying;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a document.
 *
 * @param text what is said
 * @param to staff ids of those who are asked, as far as somebody is
 * @param answers identity of the question that it answers, as far as it does
 */
record CommentRequest(
    @NotBlank @Size(max = 500) @WithoutContacts String text,
    @Nullable @Size(max = 20) List<@NotBlank @Size(max = 64) String> to,
    @Nullable @Size(min = 1, max = 64) String answers) {

  Saying saying() {
    return new Saying(text, to == null ? List.of() : to, answers);
  }
}
