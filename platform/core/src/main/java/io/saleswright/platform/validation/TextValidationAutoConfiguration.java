package io.saleswright.platform.validation;

import jakarta.validation.Configuration;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** Puts the platform's validators of text in the place of the usual ones, for all constraints. */
@AutoConfiguration(before = ValidationAutoConfiguration.class)
class TextValidationAutoConfiguration {

  @Bean
  ValidationConfigurationCustomizer textAsPeopleSeeIt() {
    return TextValidationAutoConfiguration::customise;
  }

  /** For {@code String}, which is nearer than the {@code CharSequence} of the usual ones. */
  static void customise(Configuration<?> configuration) {
    HibernateValidatorConfiguration hibernate = (HibernateValidatorConfiguration) configuration;
    ConstraintMapping mapping = hibernate.createConstraintMapping();
    mapping
        .constraintDefinition(Size.class)
        .includeExistingValidators(true)
        .validatedBy(TextLength.class);
    mapping
        .constraintDefinition(NotBlank.class)
        .includeExistingValidators(true)
        .validatedBy(SeenText.class);
    hibernate.addMapping(mapping);
  }
}
