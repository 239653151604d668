/** Keeps the directory in MongoDB and finds people in it again. */
@NullMarked
package io.saleswright.performance.directory.persistence;

import org.jspecify.annotations.NullMarked;
