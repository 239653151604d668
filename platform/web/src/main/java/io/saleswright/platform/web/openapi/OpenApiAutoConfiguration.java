package io.saleswright.platform.web.openapi;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.StreamedCommand;
import io.saleswright.platform.web.problem.Problems;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.JavadocProvider;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

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
            Act.class,
            Caller.class,
            Cause.class,
            IfMatch.class,
            PageRequest.class,
            StreamedCommand.class)
        .replaceWithSchema(SseEmitter.class, stream());
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
    return new OpenAPI()
        .info(info(environment.getProperty("spring.application.name", "Saleswright")))
        .servers(List.of(new Server().url("/")))
        .components(components)
        .addSecurityItem(new SecurityRequirement().addList(BEARER));
  }

  private static Info info(String application) {
    return new Info()
        .title(application)
        .version("v1")
        .description(
            "How people and systems speak to the "
                + application
                + ". Whatever is refused is answered with a problem (RFC 9457) in English or"
                + " Chinese, as `Accept-Language` asks.")
        .contact(new Contact().name("The maintainers of Saleswright"))
        .license(
            new License()
                .name("Apache License 2.0")
                .url("https://www.apache.org/licenses/LICENSE-2.0"));
  }

  @Bean
  @ConditionalOnMissingBean
  ModelResolver schemas(ObjectMapperProvider mappers) {
    return new ModelResolver(mappers.jsonMapper(), new SchemaNames()).openapi31(true);
  }

  @Bean
  WireSchemas wireSchemas(JavadocProvider comments) {
    return new WireSchemas(comments);
  }

  @Bean
  OperationTexts operationTexts(JavadocProvider comments) {
    return new OperationTexts(comments);
  }

  @Bean
  GlobalOperationCustomizer platformOperations(OperationTexts texts) {
    return (operation, handler) -> {
      texts.add(operation, handler);
      SuccessResponses.add(operation, handler);
      RequestParameters.add(operation, handler);
      PublicOperations.add(operation, handler);
      ProblemResponses.add(operation, handler);
      StreamedBodies.add(operation, handler);
      return operation;
    };
  }

  @Bean
  GlobalOpenApiCustomizer platformProblems(Problems problems, OperationTexts texts) {
    ProblemResponses responses = new ProblemResponses(problems);
    return description -> {
      responses.define(description);
      texts.finish(description);
      UsedSchemas.keep(description);
    };
  }

  private static StringSchema stream() {
    StringSchema stream = new StringSchema();
    stream.description(
        "Server-sent events: each has an `id`, and as `data` one entry in JSON, as the list of"
            + " this path has them.");
    return stream;
  }
}
