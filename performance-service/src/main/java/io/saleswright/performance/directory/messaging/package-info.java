/** Takes what the directory itself tells, where it concerns others in it. */
@NullMarked
package io.saleswright.performance.directory.messaging;

import org.jspecify.annotations.NullMarked;
