package io.saleswright.platform.sheet;

import io.saleswright.platform.audit.HandedOut;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.web.problem.Problems;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.time.InstantSource;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Gives every list as a spreadsheet, too, and says so in the description of the interface. */
@AutoConfiguration(afterName = "io.saleswright.platform.audit.AuditAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean({HandedOut.class, WorkCalendar.class})
@EnableConfigurationProperties(SheetProperties.class)
class SheetAutoConfiguration {

  /** Behind all others: what they refuse is refused before a row is read. */
  @Bean
  WebMvcConfigurer listsAsSheets(
      ObjectProvider<RequestMappingHandlerAdapter> adapter,
      HandedOut handedOut,
      Problems words,
      WorkCalendar calendar,
      InstantSource time,
      SheetProperties properties) {
    Sheets sheets =
        new Sheets(new PagedLists(adapter), handedOut, words, calendar, time, properties);
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
            .addInterceptor(sheets)
            .addPathPatterns("/api/**")
            .order(Ordered.LOWEST_PRECEDENCE);
      }
    };
  }

  @Bean
  GlobalOperationCustomizer sheetsOfLists() {
    return (operation, handler) -> {
      if (PagedLists.rowOf(handler) != null && operation.getResponses().get("200") != null) {
        Content content = operation.getResponses().get("200").getContent();
        content.addMediaType(
            Sheets.TYPE.toString(), new io.swagger.v3.oas.models.media.MediaType().schema(file()));
      }
      return operation;
    };
  }

  private static Schema<?> file() {
    return new Schema<String>()
        .types(java.util.Set.of("string"))
        .format("binary")
        .description("All rows of the list, for who may export; without `limit` and `after`.");
  }
}
