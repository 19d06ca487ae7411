import { Component, createRef, type ReactNode } from 'react'

/** Keeps whoever pressed a button in the panel when the button is gone: only a class can look before React changes the page. */
export class KeepFocus extends Component<{ children: ReactNode }> {
  private readonly place = createRef<HTMLDivElement>()

  override getSnapshotBeforeUpdate(): Element | null {
    const { activeElement } = document
    return activeElement && this.place.current?.contains(activeElement) ? activeElement : null
  }

  override componentDidUpdate(_props: unknown, _state: unknown, before: Element | null): void {
    if (before && !before.isConnected)
      this.place.current?.querySelector<HTMLElement>('.wemine')?.focus({ preventScroll: true })
  }

  override render() {
    return (
      <div ref={this.place} style={CONTENTS}>
        {this.props.children}
      </div>
    )
  }
}

/** The element is there to be asked, and makes no box. */
const CONTENTS = { display: 'contents' }
