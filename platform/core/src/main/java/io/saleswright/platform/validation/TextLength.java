package io.saleswright.platform.validation;

import io.saleswright.platform.kernel.VisibleText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Counts the characters of a text by code points, as people and JSON schemas do. The validator that
 * it stands in for counts a rare Chinese character twice. Public for the provider, which makes it.
 */
public final class TextLength implements ConstraintValidator<Size, String> {

  private int min;
  private int max;

  @Override
  public void initialize(Size size) {
    this.min = size.min();
    this.max = size.max();
  }

  @Override
  public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    int length = VisibleText.length(text);
    return length >= min && length <= max;
  }
}
