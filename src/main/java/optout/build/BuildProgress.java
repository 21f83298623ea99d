package optout.build;

/** Follows a long build. Called from any thread. */
public interface BuildProgress {
  /** Tells how many files are done. */
  void step(int done, int of);

  /** Tells that the build is over. */
  void end();
}
