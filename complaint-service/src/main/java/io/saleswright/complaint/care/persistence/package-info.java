/** Keeps what customers said in MongoDB and finds it again. */
@NullMarked
package io.saleswright.complaint.care.persistence;

import org.jspecify.annotations.NullMarked;
