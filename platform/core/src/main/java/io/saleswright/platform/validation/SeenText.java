package io.saleswright.platform.validation;

import io.saleswright.platform.kernel.VisibleText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Lets a text be blank when there is nothing to be seen of it. The validator that it stands in for
 * knows only the blanks of ASCII, so that a name of one no-break space would do. Public for the
 * provider, which makes it.
 */
public final class SeenText implements ConstraintValidator<NotBlank, String> {

  @Override
  public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
    return text != null && VisibleText.isSeen(text);
  }
}
