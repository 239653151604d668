package io.saleswright.platform.web.openapi;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.problem.Problems;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Describes what all operations of all services have in common. */
@AutoConfiguration(before = SpringDocConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(SpringDocConfiguration.class)
@ConditionalOnBooleanProperty("springdoc.api-docs.enabled")
class OpenApiAutoConfiguration {

  private static final String BEARER = "bearer";

  OpenApiAutoConfiguration() {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(
            Act.class, Caller.class, Cause.class, IfMatch.class, PageRequest.class)
        .replaceWithSchema(Money.class, money());
  }

  @Bean
  @ConditionalOnMissingBean
  OpenAPI description(Environment environment) {
    Components components =
        new Components()
            .addSecuritySchemes(
                BEARER,
                new SecurityScheme()
                    .type(SecurityScheme.Type.HTTP)
                    .scheme("bearer")
                    .bearerFormat("JWT"));
    ProblemResponses.describe(components);
    return new OpenAPI()
        .info(
            new Info()
                .title(environment.getProperty("spring.application.name", "Saleswright"))
                .version("v1"))
        .servers(List.of(new Server().url("/")))
        .components(components)
        .addSecurityItem(new SecurityRequirement().addList(BEARER));
  }

  @Bean
  GlobalOperationCustomizer platformOperations() {
    return (operation, handler) -> {
      RequestParameters.add(operation, handler);
      ProblemResponses.add(operation, handler);
      return operation;
    };
  }

  @Bean
  GlobalOpenApiCustomizer platformProblems(Problems problems) {
    return new ProblemResponses(problems)::define;
  }

  private static ObjectSchema money() {
    ObjectSchema money = new ObjectSchema();
    money.addProperty(
        "amount", new StringSchema().pattern("^-?[0-9]{1,15}(\\.[0-9]{1,4})?$").example("1234.50"));
    money.addProperty("currency", new StringSchema().pattern("^[A-Z]{3}$").example("CNY"));
    money.required(List.of("amount", "currency"));
    money.additionalProperties(false);
    return money;
  }
}
