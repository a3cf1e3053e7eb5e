package org.parley.spark;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.CollectionAccumulator;
import org.parley.diagnostic.Problem;
import org.parley.pipeline.ReportFile;

/** Gathers at the driver what went wrong on the way, as lines of JSON. */
final class Problems implements Found.Duplicates, Serializable {
  private static final long serialVersionUID = 1L;

  private final CollectionAccumulator<String> lines;

  Problems(SparkContext context) {
    this.lines = context.collectionAccumulator("problems");
  }

  @Override
  public void add(Problem problem) {
    lines.add(ReportFile.line(problem));
  }

  /** Each once, sorted: tasks may have been repeated. */
  ImmutableSortedSet<String> lines() {
    return ImmutableSortedSet.copyOf(lines.value());
  }
}
