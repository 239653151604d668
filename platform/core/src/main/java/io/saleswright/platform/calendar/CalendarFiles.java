package io.saleswright.platform.calendar;

import io.saleswright.platform.data.DataFile;
import io.saleswright.platform.time.HolidayYear;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.time.WorkingTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Reads the calendar from {@code calendar/working-time.yaml} and one {@code calendar/<year>.yaml} a
 * year. A file of the same name in the directory of the installation replaces the shipped one.
 */
final class CalendarFiles {

  private static final String WORKING_TIME = "working-time.yaml";

  private final Map<String, Resource> files = new TreeMap<>();

  /**
   * @param directory a directory with files that come before the shipped ones, if there is one
   */
  CalendarFiles(@Nullable String directory) {
    ResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    collect(resolver, "classpath:calendar/*.yaml");
    if (directory != null) {
      collect(resolver, "file:" + directory + "/*.yaml");
    }
  }

  /**
   * @throws IllegalStateException when a file is missing or doesn't hold what its name says
   */
  WorkCalendar load() {
    Resource week = files.get(WORKING_TIME);
    if (week == null) {
      throw new IllegalStateException("calendar/" + WORKING_TIME + " is not on the class path");
    }
    List<HolidayYear> years = new ArrayList<>();
    files.forEach((name, file) -> {
      if (!name.equals(WORKING_TIME)) {
        years.add(year(name, file));
      }
    });
    return new WorkCalendar(DataFile.read(week, WorkingTime.class), years);
  }

  private static HolidayYear year(String name, Resource file) {
    HolidayYear year = DataFile.read(file, HolidayYear.class);
    if (!name.equals(year.year() + ".yaml")) {
      throw new IllegalStateException(
          file.getDescription() + " holds the year " + year.year() + ", which its name denies");
    }
    return year;
  }

  private void collect(ResourcePatternResolver resolver, String pattern) {
    try {
      for (Resource file : resolver.getResources(pattern)) {
        files.put(String.valueOf(file.getFilename()), file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't list " + pattern, e);
    }
  }
}
