//! Many questions on their way at the same time.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

/// Awaits all futures at once and gives what they came to, in their order.
pub async fn at_once<F: Future>(futures: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    let mut waiting: Vec<(Pin<Box<F>>, Option<F::Output>)> =
        futures.into_iter().map(|future| (Box::pin(future), None)).collect();
    poll_fn(|context| {
        let mut all = true;
        for (future, outcome) in waiting.iter_mut().filter(|(_, outcome)| outcome.is_none()) {
            match future.as_mut().poll(context) {
                Poll::Ready(output) => *outcome = Some(output),
                Poll::Pending => all = false,
            }
        }
        if all { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    waiting.into_iter().filter_map(|(_, outcome)| outcome).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::Barrier;

    #[tokio::test]
    async fn all_are_awaited_at_the_same_time_and_their_order_is_kept() {
        // Nobody passes before all three are on their way.
        let barrier = &Barrier::new(3);
        let numbers = at_once([3, 1, 2].map(|n| async move {
            barrier.wait().await;
            n
        }));
        assert_eq!(numbers.await, [3, 1, 2]);
        assert_eq!(at_once(Vec::<std::future::Ready<u8>>::new()).await, [0_u8; 0]);
    }
}
